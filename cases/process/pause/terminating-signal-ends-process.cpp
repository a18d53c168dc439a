// A signal whose default action is to end the process ends it in pause(), which does not return.
//
// ref:      POSIX.1-2024 XSH pause() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Gate ready;
    Child child([&] {
        ready.open();
        observe("pause returned", pause());
        return 1;
    });
    ready.wait();
    let_it_block(child.pid());
    must(kill(child.pid(), SIGTERM));
    observe("the process", child.wait());
}
