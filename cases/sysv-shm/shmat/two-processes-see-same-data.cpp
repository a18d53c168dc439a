// Two unrelated programs that attach a segment by its identifier see each other's stores.
//
// ref:     POSIX.1-2024 XSH shmat() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork exec
// claims:  S1-069

#include "support/sysv_shm.hpp"

// The role of the new program: attaches the segment named in its argument, reads and answers.
static int after_exec(const char* id) {
    auto* memory = static_cast<char*>(shmat(std::atoi(id), nullptr, 0));
    observe("attach in the new program", memory);
    observe("it reads", Bytes{memory, 8});
    std::memcpy(memory, "answer  ", 8);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec(arguments[1]);
    const int id = new_segment(100);
    auto* memory = static_cast<char*>(shmat(id, nullptr, 0));
    observe("attach", memory);
    std::memcpy(memory, "question", 8);

    Child child([&] { must(execl(arguments[0], arguments[0], format("%d", id).chars, static_cast<char*>(nullptr))); });
    observe("the new program", child.wait());
    observe("the first program reads", Bytes{memory, 8});
}
