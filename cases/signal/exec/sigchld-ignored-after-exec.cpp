// On Linux SIGCHLD stays ignored over exec: children of the new program leave no zombies.
//
// ref:     man7 signal(7) Signal dispositions; man7 wait(2) NOTES
// profile: linux
// strength: documented
// needs:   fork exec

#include "support/case.hpp"

static int after_exec() {
    struct sigaction now = {};
    must(sigaction(SIGCHLD, nullptr, &now));
    observe("ignored", now.sa_handler == SIG_IGN);
    if (must(fork()) == 0) _exit(0);
    observe("wait for a child", wait(nullptr));
    return 3;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec();
    Child child([&] {
        handle(SIGCHLD, SIG_IGN);
        const char* program = own_program(arguments);
        must(execl(program, program, "after exec", static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
