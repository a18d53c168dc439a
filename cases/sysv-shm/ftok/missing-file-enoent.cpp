// ftok() needs a file that exists: otherwise it gives (key_t)-1 and ENOENT.
//
// ref:     POSIX.1-2024 XSH ftok() ERRORS ENOENT
// profile: xsi
// strength: shall fail
// claims:  S4-152

#include "support/case.hpp"

#include <sys/ipc.h>

int main() {
    enter_scratch_directory();
    observe("a file that does not exist", ftok("absent", 1));
    observe("an empty path", ftok("", 1));

    must(creat("absent", 0600));
    const key_t key = ftok("absent", 1);
    observe("gives a key once it exists", key != static_cast<key_t>(-1) && ftok("absent", 1) == key);
}
