// An exec that fails leaves the handlers installed.
//
// ref:     POSIX.1-2024 XSH exec DESCRIPTION
// profile: posix
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    handle(SIGUSR1);
    observe("execute what does not exist", execl("./none", "none", static_cast<char*>(nullptr)));
    observe("raise", raise(SIGUSR1));
    observe("handled", handled);
}
