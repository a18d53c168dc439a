// A stream that fdopen() makes begins where the file offset of the descriptor is, for reading and for writing; it cuts nothing off.
//
// ref:      POSIX.1-2024 XSH fdopen() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const int file = open_scratch_file(0);
    must(write(file, "abcdef", 6));
    must(lseek(file, 2, SEEK_SET));
    const int reading = must(dup(file)), writing = must(dup(file));
    FILE* in = fdopen(reading, "r");
    observe("stream for reading", in);
    observe("it has the descriptor", fileno(must(in)) == reading);
    observe("its position", ftell(in));
    observe("a byte", fgetc(in) == 'c');
    must(fclose(in) == 0);

    must(lseek(file, 4, SEEK_SET));
    FILE* out = fdopen(writing, "w");
    observe("stream for writing", out);
    observe("it has the descriptor", fileno(must(out)) == writing);
    must(fputs("X", out) >= 0);
    must(fclose(out) == 0);
    char bytes[8] = "";
    observe("the file", Bytes{bytes, pread(file, bytes, sizeof bytes, 0)});
}
