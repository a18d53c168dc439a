// ftok() takes an id above 127 like any other. The key may be negative then: only (key_t)-1 means failure.
//
// ref:     POSIX.1-2024 XSH ftok() DESCRIPTION; POSIX.1-2024 XSH ftok() RETURN VALUE
// profile: xsi
// strength: shall
// claims:  S1-072

#include "support/case.hpp"

#include <sys/ipc.h>

int main() {
    enter_scratch_directory();
    must(creat("file", 0600));
    const key_t key = ftok("file", 0x81);
    note("the key is %ld", static_cast<long>(key));
    observe("a key for 0x81", key != static_cast<key_t>(-1));
    observe("the same at a second call", ftok("file", 0x81) == key);
    observe("the same for 0x81 in a negative id", ftok("file", -0x7f) == key);
}
