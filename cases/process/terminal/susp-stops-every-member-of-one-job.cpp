// The SUSP character stops every process of the foreground process group; SIGCONT for that group lets all of them go on. The other
// groups of the session run all the time.
//
// ref:      POSIX.1-2024 XBD 11.1.9 Special Characters SUSP; POSIX.1-2024 XSH kill() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, ISIG, 0);
    set_control_character(terminal, VSUSP, '\x1a');
    Child leader([&] {
        lead_session_on(terminal);
        Gate ready;
        auto member = [&](pid_t group) {
            must(setpgid(0, group));
            ready.open();
            idle();
        };
        Child first([&] { member(0); });
        ready.wait();
        Child second([&] { member(first.pid()); });
        ready.wait();
        Child other([&] { member(0); });
        ready.wait();
        put_in_foreground(terminal, first.pid());
        type(terminal, "\x1a");
        for (const Child* child : {&first, &second}) {
            int status = 0;
            must(waitpid(child->pid(), &status, WUNTRACED));
            observe("a process of the foreground", WaitStatus{status});
        }
        observe("a process of the background has stopped", waitpid(other.pid(), nullptr, WUNTRACED | WNOHANG));

        observe("SIGCONT for the group", kill(-first.pid(), SIGCONT));
        for (const Child* child : {&first, &second}) {
            must(kill(child->pid(), SIGUSR1));  // would wait as long as the process is stopped
            int status = 0;
            must(waitpid(child->pid(), &status, 0));
            observe("a process of the foreground, sent SIGUSR1", WaitStatus{status});
        }
        first.reaped();
        second.reaped();
    });
    observe("the session leader", leader.wait());
}
