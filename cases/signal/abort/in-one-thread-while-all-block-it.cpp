// abort() in any thread ends the whole process, though every thread blocks SIGABRT.
//
// ref:     POSIX.1-2024 XSH abort() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork threads

#include "support/signal_tools.hpp"
#include "support/threads.hpp"

int main() {
    Child child([] {
        no_core_file();
        const sigset_t set = set_of({SIGABRT});
        must(Error{pthread_sigmask(SIG_BLOCK, &set, nullptr)});  // the other thread inherits the mask
        Thread other([] { abort(); });
        for (;;) pause();
    });
    observe("child", child.wait());
}
