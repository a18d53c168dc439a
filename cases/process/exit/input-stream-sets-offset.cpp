// A process that reads a file through a stream and exits leaves the file offset where the stream is: its parent goes on there.
//
// ref:      POSIX.1-2024 XSH exit() DESCRIPTION; POSIX.1-2024 XSH fclose() DESCRIPTION; POSIX.1-2024 XSH 2.5.1 Interaction of File Descriptors and Standard I/O Streams
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/processes.hpp"

int main() {
    const int file = open_scratch_file(0);
    must(write(file, "one\ntwo\nsix\n", 12));
    must(lseek(file, 0, SEEK_SET));
    for (int turn = 0; turn < 2; ++turn) {
        Child child([&] {
            FILE* stream = must(fdopen(file, "r"));
            char line[16] = "";
            must(fgets(line, sizeof line, stream) == line);
            observe("a line", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
            exit(3);
        });
        observe("the child", child.wait());
    }
    char bytes[8] = "";
    observe("what is left for the parent", Bytes{bytes, read(file, bytes, sizeof bytes)});
}
