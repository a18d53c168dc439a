// Once fread() has met the end, it goes on telling it, though a new writer has put more into the FIFO; clearerr() lets it read on.
//
// ref:      POSIX.1-2024 XSH fread() DESCRIPTION; POSIX.1-2024 XSH fgetc() RETURN VALUE; POSIX.1-2024 XSH clearerr() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const Pipe first = open_fifo("f");
    FILE* stream = must(fdopen(first.reader, "r"));
    must(write(first.writer, "one", 3));
    must(close(first.writer));
    char bytes[8] = "";
    observe("items before the end", fread(bytes, 1, 4, stream));
    observe("what was read", Bytes{bytes, 3});
    observe("end-of-file indicator", feof(stream) != 0);

    const int again = fifo_writer("f");
    must(write(again, "two", 3));
    observe("items at the end", fread(bytes, 1, 1, stream));
    clearerr(stream);
    observe("end-of-file indicator", feof(stream) != 0);
    observe("items then", fread(bytes, 1, 3, stream));
    observe("what the new writer wrote", Bytes{bytes, 3});
}
