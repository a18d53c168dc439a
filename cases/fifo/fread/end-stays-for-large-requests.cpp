// The end that a stream has met holds for fread() of many bytes, too: what a new writer has put into the FIFO is not read before
// clearerr().
//
// ref:      POSIX.1-2024 XSH fread() DESCRIPTION; POSIX.1-2024 XSH fgetc() RETURN VALUE; POSIX.1-2024 XSH clearerr() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const Pipe first = open_fifo("f");
    FILE* stream = must(fdopen(first.reader, "r"));
    must(close(first.writer));
    static char bytes[100'000];
    observe("items before there is a byte", fread(bytes, 1, sizeof bytes, stream));
    observe("end-of-file indicator", feof(stream) != 0);

    const int again = fifo_writer("f");
    must(write(again, "two", 3));
    must(close(again));
    observe("items at the end", fread(bytes, 1, sizeof bytes, stream));
    clearerr(stream);
    observe("items after clearerr", fread(bytes, 1, sizeof bytes, stream));
    observe("what the new writer wrote", Bytes{bytes, 3});
}
