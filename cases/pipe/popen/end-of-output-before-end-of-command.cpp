// The stream of a command comes to its end when the command closes its standard output; pclose() still waits for the command.
//
// ref:      POSIX.1-2024 XSH popen() DESCRIPTION; POSIX.1-2024 XSH pclose() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    FILE* stream = popen("echo text; exec >&-; read number <f; exit $number", "r");
    observe("popen gives a stream", stream != nullptr);
    char line[32] = "";
    observe("a line", fgets(line, sizeof line, must(stream)) == line);
    observe("another line", fgets(line, sizeof line, stream) == line);
    observe("end of file", feof(stream) != 0);
    const int fifo = must(open("f", O_WRONLY));
    must(write(fifo, "6\n", 2));
    must(close(fifo));
    observe("pclose", WaitStatus{pclose(stream)});
}
