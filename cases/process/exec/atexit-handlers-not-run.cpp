// Functions that atexit() and pthread_atfork() have registered are registered no more after exec: they run neither at exec nor when
// the new program makes a process and ends.
//
// ref:       POSIX.1-2024 XSH exec DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     fork exec
// assertion: process.exec.atexit-handlers-not-run process.exec.exit-and-fork-handlers-gone

#include "support/processes.hpp"

#include <pthread.h>

static int writer = -1;
static void tell() { write(writer, "x", 1); }

int main(int count, char** arguments) {
    if (count > 1) {
        writer = std::atoi(arguments[1]);
        Child child([] {});
        observe("a child of the new program", child.wait());
        std::exit(3);
    }
    const Pipe pipe = open_pipe();
    Child child([&] {
        writer = pipe.writer;
        must(atexit(tell) == 0);
        must(Error{pthread_atfork(tell, tell, tell)});
        execl(arguments[0], arguments[0], format("%d", pipe.writer).chars, static_cast<char*>(nullptr));
        return 1;
    });
    must(close(pipe.writer));
    observe("the new program", child.wait());
    char bytes[8];
    observe("bytes that the functions wrote", read(pipe.reader, bytes, sizeof bytes));
}
