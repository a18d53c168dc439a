// abort() ends the process abnormally, by SIGABRT.
//
// ref:     POSIX.1-2024 XSH abort() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-057 S0-074

#include "support/signal_tools.hpp"

int main() {
    Child child([] {
        no_core_file();
        abort();
    });
    observe("child", child.wait());
}
