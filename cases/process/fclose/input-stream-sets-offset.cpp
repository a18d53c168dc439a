// fclose() of a stream that reads a file puts the file offset where the stream is, for the descriptors that share it.
//
// ref:      POSIX.1-2024 XSH fclose() DESCRIPTION; POSIX.1-2024 XSH 2.5.1 Interaction of File Descriptors and Standard I/O Streams
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const int file = open_scratch_file(0);
    must(write(file, "one\ntwo\nsix\n", 12));
    must(lseek(file, 0, SEEK_SET));
    const int copy = must(dup(file));
    FILE* stream = must(fdopen(copy, "r"));
    char line[16] = "";
    must(fgets(line, sizeof line, stream) == line);
    observe("a line", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
    observe("fclose", fclose(stream));
    observe("the descriptor", fcntl(copy, F_GETFD));
    char bytes[4] = "";
    observe("read through the other one", Bytes{bytes, read(file, bytes, 4)});
}
