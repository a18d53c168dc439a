// fread() that finds less in a pipe than it is to read waits for the rest.
//
// ref:      POSIX.1-2024 XSH fread() DESCRIPTION; POSIX.1-2024 XSH fread() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    FILE* stream = must(fdopen(ends.reader, "r"));
    must(write(ends.writer, "abc", 3));
    Waker writer([&] { must(write(ends.writer, "defg", 4)); });
    char bytes[8] = "";
    observe("items of two bytes", fread(bytes, 2, 3, stream));
    observe("it waited for the other thread", writer.has_begun());
    observe("what was read", Bytes{bytes, 6});
    observe("another byte", fread(bytes, 1, 1, stream));
    observe("what was read", Bytes{bytes, 1});
}
