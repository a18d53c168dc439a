// An ordinary user's kill() with process id -1 reaches that user's processes and leaves those of others alone.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork two-uids pid-namespace

#include "support/namespaces.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    const WaitStatus all = alone_in_pid_namespace([] {
        Gate ready;
        auto wait_as = [&](uid_t user) {
            become(user);
            ready.open();
            for (;;) pause();
        };
        Child first([&] { wait_as(first_user); });
        Child second([&] { wait_as(second_user); });
        for (int i = 0; i < 2; ++i) ready.wait();
        Child sender([&] {
            become(first_user);
            handle(SIGTERM, SIG_IGN);
            observe("the first user's kill", kill(-1, SIGTERM));
        });
        observe("sender", sender.wait());
        observe("process of the first user", first.wait());
        must(kill(second.pid(), SIGUSR1));
        observe("process of the second, sent SIGUSR1 since", second.wait());
        return 3;
    });
    observe("privileged process", all);
}
