// The descriptor that shm_open() returns is closed in the program that exec starts.
//
// ref:     POSIX.1-2024 XSH shm_open() DESCRIPTION
// profile: option SHM
// strength: shall
// needs:   fork exec

#include "support/memory.hpp"
#include "support/named_shm.hpp"

// The role of the new program: reports whether the descriptor in its argument is open.
static int after_exec(const char* descriptor) {
    observe("in the new program", fcntl(std::atoi(descriptor), F_GETFD));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec(arguments[1]);
    require_shared_memory_objects();
    const int object = must(shm_open(unique_name(), O_CREAT | O_EXCL | O_RDWR, 0600));
    observe("FD_CLOEXEC", (must(fcntl(object, F_GETFD)) & FD_CLOEXEC) != 0);

    Child child([&] {
        char number[16];
        std::snprintf(number, sizeof number, "%d", object);
        must(execl(arguments[0], arguments[0], number, static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
