// A parent greets its child through anonymous shared memory; a semaphore in the same memory tells the child when to look.
//
// ref:      POSIX.1-2024 XSH mmap() DESCRIPTION MAP_ANONYMOUS; POSIX.1-2024 XSH sem_init() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork
// claims:   S4-052

#include "support/memory.hpp"

#include <semaphore.h>

namespace {
struct Message {
    sem_t ready;
    char text[32];
};
}  // namespace

int main() {
    void* memory = mmap(nullptr, sizeof(Message), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    observe("map without a file", memory);
    auto* message = static_cast<Message*>(must(memory));
    must(sem_init(&message->ready, 1, 0));

    Child child([&] {
        while (sem_wait(&message->ready) == -1 && errno == EINTR) {}
        const char* words = message->text;
        observe("the child reads", words);
    });
    let_it_block(child.pid());
    std::strcpy(message->text, "hello, world");
    must(sem_post(&message->ready));
    observe("child", child.wait());
}
