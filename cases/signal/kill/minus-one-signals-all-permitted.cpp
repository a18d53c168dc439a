// kill() with process id -1 signals every process that the caller may signal.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork pid-namespace
// claims:  S1-041 S4-066

#include "support/namespaces.hpp"

int main() {
    const WaitStatus sender = alone_in_pid_namespace([] {
        handle(SIGUSR1, SIG_IGN);
        Gate ready, go;
        auto wait_forever = [&] {
            handle(SIGUSR1, SIG_DFL);
            ready.open();
            for (;;) pause();
        };
        Child first(wait_forever);
        Child second([&] {
            must(setsid());
            wait_forever();
        });
        Child ignoring([&] {
            go.wait();
            return 3;
        });
        for (int i = 0; i < 2; ++i) ready.wait();

        observe("kill", kill(-1, SIGUSR1));
        observe("a child", first.wait());
        observe("a child in another session", second.wait());
        go.open();
        observe("a child that ignores the signal", ignoring.wait());
        return 0;
    });
    observe("sender", sender);
}
