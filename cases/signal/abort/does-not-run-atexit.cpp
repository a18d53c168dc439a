// abort() does not call the functions registered with atexit(); exit() does.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XSH abort() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-074

#include "support/signal_tools.hpp"

int main() {
    for (bool orderly : {true, false}) {
        Child child([&] {
            no_core_file();
            must(std::atexit([] { observe("function registered with atexit", "called"); }) == 0);
            if (orderly) exit(3);
            abort();
        });
        observe(orderly ? "exit" : "abort", child.wait());
    }
}
