// Of the id that ftok() takes only the low eight bits count.
//
// ref:     POSIX.1-2024 XSH ftok() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-060 S1-071

#include "support/case.hpp"

#include <sys/ipc.h>

int main() {
    enter_scratch_directory();
    must(creat("file", 0600));

    const key_t key = ftok("file", 0x66);
    observe("a key for 0x66", key != static_cast<key_t>(-1));
    observe("0x6666 gives the same", ftok("file", 0x6666) == key);
    observe("0x166 gives the same", ftok("file", 0x166) == key);
}
