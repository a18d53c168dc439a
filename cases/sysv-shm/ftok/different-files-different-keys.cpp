// ftok() with one id tells files that exist at the same time apart.
//
// ref:     POSIX.1-2024 XSH ftok() DESCRIPTION
// profile: xsi

#include "support/case.hpp"

#include <sys/ipc.h>

int main() {
    enter_scratch_directory();
    const char* const names[] = {"a", "b", "c", "d"};
    int failed = 0, different = 0;
    for (const char* name : names) must(creat(name, 0600));
    const key_t first = ftok(names[0], 1);
    for (const char* name : names) {
        const key_t key = ftok(name, 1);
        failed += key == static_cast<key_t>(-1);
        different += key != first;
    }
    observe("failures with four files", failed);
    observe("keys other than the first", different > 0);  // a chance collision is allowed, one key for all is not meant
}
