// Two programs that know nothing of each other but the name of a FIFO exchange data through it.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION; XSH open() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec
// claims:   S0-023 S1-011 S4-020

#include "support/case.hpp"

static int run_writer() {
    const int fifo = open("f", O_WRONLY);
    return fifo != -1 && write(fifo, "hello", 5) == 5 ? 0 : 1;
}

static int run_reader() {
    const int fifo = open("f", O_RDONLY);
    char bytes[8] = {};
    observe("reader got", Bytes{bytes, read(fifo, bytes, sizeof bytes)});
    observe("and then", read(fifo, bytes, sizeof bytes));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return *arguments[1] == 'w' ? run_writer() : run_reader();

    const char* program = own_program(arguments);
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    auto start = [&](const char* role) {
        must(setsid());
        must(execl(program, program, role, static_cast<char*>(nullptr)));
    };
    Child writer([&] { start("writer"); });
    Child reader([&] { start("reader"); });
    const WaitStatus reader_end = reader.wait();
    observe("writer", writer.wait());
    observe("reader", reader_end);
}
