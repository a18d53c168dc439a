// ftok() with one id tells files that exist at the same time apart.
//
// ref:     POSIX.1-2024 XSH ftok() DESCRIPTION
// profile: xsi

#include "support/case.hpp"

#include <sys/ipc.h>

int main() {
    enter_scratch_directory();
    const char* const names[] = {"a", "b", "c", "d"};
    int failed = 0, different = 0, other_again = 0;
    for (const char* name : names) must(creat(name, 0600));
    key_t keys[4];
    for (int i = 0; i < 4; ++i) {
        keys[i] = ftok(names[i], 1);
        failed += keys[i] == static_cast<key_t>(-1);
        different += keys[i] != keys[0];
    }
    for (int i = 0; i < 4; ++i) other_again += ftok(names[i], 1) != keys[i];
    observe("failures with four files", failed);
    observe("other keys at a second call", other_again);
    observe("keys other than the first", different > 0);  // a chance collision is allowed, one key for all is not meant
}
