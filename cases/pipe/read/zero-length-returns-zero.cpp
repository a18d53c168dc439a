// read() of no bytes returns 0 at once, from an empty pipe with a writer too, and takes nothing.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// assertion: pipe.read.zero-length-returns-zero pipe.read.zero-length-consumes-nothing

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    char byte = '-';
    observe("nothing from the empty pipe", read(reader, &byte, 0));
    must(write(writer, "x", 1));
    observe("nothing with a byte in it", read(reader, &byte, 0));
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
}
