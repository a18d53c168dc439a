// read() goes on waiting after its process has been stopped and continued without a handler.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    Child child([&, reader = reader] {
        char byte = '-';
        observe("read of an empty pipe", read(reader, &byte, 1));
        observe("byte", Bytes{&byte, 1});
    });
    stop_and_continue(child.pid());
    must(write(writer, "x", 1) == 1);
    observe("child", child.wait());
}
