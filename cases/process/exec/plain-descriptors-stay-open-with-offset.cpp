// A descriptor without FD_CLOEXEC stays open over exec, with its file offset and its status flags.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

static int new_program(int file, int pipe) {
    observe("offset in the new program", lseek(file, 0, SEEK_CUR));
    observe("O_APPEND is set for the file", (must(fcntl(file, F_GETFL)) & O_APPEND) != 0);
    observe("O_NONBLOCK is set for a pipe", (must(fcntl(pipe, F_GETFL)) & O_NONBLOCK) != 0);
    char bytes[4] = "";
    const ssize_t size = read(file, bytes, sizeof bytes);
    observe("bytes read there", Bytes{bytes, size});
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(std::atoi(arguments[1]), std::atoi(arguments[2]));
    const int file = open_scratch_file(0);
    must(write(file, "0123456789abc", 13));
    must(lseek(file, 10, SEEK_SET));
    must(fcntl(file, F_SETFL, O_APPEND));
    const int pipe = open_pipe().reader;
    set_nonblocking(pipe);

    Child child([&] {
        execl(arguments[0], arguments[0], format("%d", file).chars, format("%d", pipe).chars, static_cast<char*>(nullptr));
        return 1;
    });
    observe("the new program", child.wait());
}
