// Stopping, continuing and ending concern the whole process although the signal was sent to one thread by pthread_kill().
//
// ref:     POSIX.1-2024 XSH pthread_kill() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork threads

#include "support/threads.hpp"

static void send_to_worker(int signo) {
    Thread worker([] {
        for (;;) pause();
    });
    must(Error{pthread_kill(worker.id(), signo)});
    for (;;) pause();
}

int main() {
    for (int signo : {SIGKILL, SIGTERM}) {
        Child child([&] { send_to_worker(signo); });
        observe("child that ends one of its threads", child.wait());
    }

    Child child([] { send_to_worker(SIGSTOP); });
    int status = 0;
    observe("waitpid gives the child", waitpid(child.pid(), &status, WUNTRACED) == child.pid());
    observe("child that stops one of its threads", WaitStatus{status});
}
