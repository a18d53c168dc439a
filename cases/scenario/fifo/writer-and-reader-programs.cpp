// Two programs meet at a FIFO that whoever comes first makes: one writes messages and learns when its reader is gone, the other
// reads until the end.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION; XSH open() DESCRIPTION O_NONBLOCK; XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall
// needs:    fork exec
// claims:   S0-023 S0-025 S1-011 S1-018 S1-019

#include "support/case.hpp"

static bool make_meeting_point() { return mkfifo("meeting", 0600) == 0 || errno == EEXIST; }

static int run_writer() {
    signal(SIGPIPE, SIG_IGN);
    const int fifo = make_meeting_point() ? open("meeting", O_WRONLY) : -1;
    if (fifo == -1) return 1;
    while (write(fifo, "hello\n", 6) == 6) {}
    return errno == EPIPE ? 42 : 2;
}

static int run_reader() {
    const int fifo = make_meeting_point() ? open("meeting", O_RDONLY) : -1;
    char message[7] = {};
    for (int i = 0; i < 3; ++i) observe("reader got", Bytes{message, read(fifo, message, 6)});
    return 0;  // leaves while the writer is still writing
}

int main(int count, char** arguments) {
    if (count > 1) return *arguments[1] == 'w' ? run_writer() : run_reader();

    const char* program = own_program(arguments);
    enter_scratch_directory();
    Child writer([&] { must(execl(program, program, "writer", static_cast<char*>(nullptr))); });
    Child reader([&] { must(execl(program, program, "reader", static_cast<char*>(nullptr))); });
    observe("reader", reader.wait());
    observe("writer, 42 for EPIPE", writer.wait());
}
