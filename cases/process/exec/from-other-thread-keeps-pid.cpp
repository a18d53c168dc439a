// The process keeps its ID when a thread that is not the first one calls exec.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec threads

#include "support/processes.hpp"
#include "support/threads.hpp"

static int new_program(const char* process, const char* parent) {
    observe("process ID as before", getpid() == std::atol(process));
    observe("parent as before", getppid() == std::atol(parent));
    return 6;
}

int main(int count, char** arguments) {
    if (count > 2) return new_program(arguments[1], arguments[2]);
    Child child([&] {
        const Text process = format("%ld", static_cast<long>(getpid())), parent = format("%ld", static_cast<long>(getppid()));
        Thread other([&] {
            execl(arguments[0], arguments[0], process.chars, parent.chars, static_cast<char*>(nullptr));
            _exit(1);
        });
        idle();
    });
    observe("the new program", child.wait());
}
