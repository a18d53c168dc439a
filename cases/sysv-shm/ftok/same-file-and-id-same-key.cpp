// ftok() gives one key for all paths of a file with the same id.
//
// ref:     POSIX.1-2024 XSH ftok() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-060 S1-070

#include "support/case.hpp"

#include <sys/ipc.h>

int main() {
    enter_scratch_directory();
    must(creat("file", 0600));
    must(link("file", "hard-link"));
    must(symlink("file", "symbolic-link"));

    const key_t key = ftok("file", 7);
    observe("a key", key != static_cast<key_t>(-1));
    observe("the same from another path", ftok("./file", 7) == key);
    observe("the same from a hard link", ftok("hard-link", 7) == key);
    observe("the same from a symbolic link", ftok("symbolic-link", 7) == key);
}
