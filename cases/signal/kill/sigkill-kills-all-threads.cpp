// SIGKILL ends every thread of a process.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork threads

#include "support/threads.hpp"

int main() {
    Gate running;
    auto [reader, writer] = open_pipe();
    Child child([&] {
        auto loop = [&] {
            running.open();
            for (;;) pause();
        };
        Thread second(loop), third(loop);
        loop();
    });
    for (int i = 0; i < 3; ++i) running.wait();
    close(writer);
    observe("kill", kill(child.pid(), SIGKILL));
    observe("child", child.wait());

    char byte;
    observe("end of file: nobody holds its pipe", read(reader, &byte, 1));
}
