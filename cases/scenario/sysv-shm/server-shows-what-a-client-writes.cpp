// A server makes a segment, a client attaches it and writes A, AB, ABC; a pair of semaphores tells either side when it is its
// turn, so nobody polls and no text is missed. The server removes the segment, so that it can start again.
//
// ref:      POSIX.1-2024 XSH shmget() DESCRIPTION; XSH shmat() DESCRIPTION; XSH semop() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork
// claims:   S1-069 S1-082

#include "support/sysv_sem.hpp"
#include "support/sysv_shm.hpp"

static const size_t size = 64;

static void change(int turns, int number, int amount) {
    sembuf by = operation(number, amount);
    must(semop(turns, &by, 1));
}

static void client(key_t key, int turns) {
    const int id = must(shmget(key, size, 0));
    auto* text = static_cast<char*>(must(shmat(id, nullptr, 0)));
    for (size_t i = 0; i < 3; ++i) {
        text[i] = static_cast<char>('A' + i);
        text[i + 1] = '\0';
        change(turns, 0, 1);
        change(turns, 1, -1);
    }
    must(shmdt(text));
}

int main() {
    const key_t key = unused_key();
    for (const char* start : {"first start of the server", "second start"}) {
        const int id = owned_shm(shmget(key, size, IPC_CREAT | IPC_EXCL | 0600));
        observe(start, id != -1);
        observe("a server beside it", shmget(key, size, IPC_CREAT | IPC_EXCL | 0600));
        auto* text = static_cast<char*>(must(shmat(id, nullptr, 0)));
        const int turns = new_set({0, 0});  // texts written, texts shown

        Child other([&] { client(key, turns); });
        for (int i = 0; i < 3; ++i) {
            change(turns, 0, -1);
            observe("text", Bytes{text, static_cast<ssize_t>(strnlen(text, size))});
            change(turns, 1, 1);
        }
        observe("the client", other.wait());
        observe("detach", shmdt(text));
        observe("remove", shmctl(id, IPC_RMID, nullptr));
    }
}
