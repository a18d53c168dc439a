// Once fgets() has met the end, it goes on telling it, though a new writer has put a line into the FIFO; clearerr() lets it read
// on.
//
// ref:      POSIX.1-2024 XSH fgets() DESCRIPTION; POSIX.1-2024 XSH fgetc() RETURN VALUE; POSIX.1-2024 XSH clearerr() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const Pipe first = open_fifo("f");
    FILE* stream = must(fdopen(first.reader, "r"));
    must(write(first.writer, "one\n", 4));
    must(close(first.writer));
    char line[16] = "";
    must(fgets(line, sizeof line, stream) == line);
    observe("a line", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
    observe("the end", fgets(line, sizeof line, stream) == nullptr);
    observe("end-of-file indicator", feof(stream) != 0);

    const int again = fifo_writer("f");
    must(write(again, "two\n", 4));
    observe("the end still", fgets(line, sizeof line, stream) == nullptr);
    clearerr(stream);
    observe("end-of-file indicator", feof(stream) != 0);
    must(fgets(line, sizeof line, stream) == line);
    observe("the line of the new writer", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
}
