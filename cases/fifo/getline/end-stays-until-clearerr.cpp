// Once getline() has met the end, it goes on telling it, though a new writer has put a line into the FIFO; clearerr() lets it read
// on.
//
// ref:      POSIX.1-2024 XSH getdelim() RETURN VALUE; POSIX.1-2024 XSH fgetc() RETURN VALUE; POSIX.1-2024 XSH clearerr() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const Pipe first = open_fifo("f");
    FILE* stream = must(fdopen(first.reader, "r"));
    must(write(first.writer, "one\n", 4));
    must(close(first.writer));
    char* line = nullptr;
    size_t room = 0;
    ssize_t size = getline(&line, &room, stream);
    observe("a line", Bytes{line, size});
    observe("the end", getline(&line, &room, stream) == -1);
    observe("end-of-file indicator", feof(stream) != 0);

    const int again = fifo_writer("f");
    must(write(again, "third\n", 6));
    observe("the end still", getline(&line, &room, stream) == -1);
    clearerr(stream);
    observe("end-of-file indicator", feof(stream) != 0);
    size = getline(&line, &room, stream);
    observe("the line of the new writer", Bytes{line, size});
    std::free(line);
}
