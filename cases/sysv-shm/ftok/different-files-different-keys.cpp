// ftok() gives each file that exists a key, the same whenever it is called; the standard recommends that other files have other
// keys.
//
// ref:     POSIX.1-2024 XSH ftok() DESCRIPTION
// profile: xsi
// strength: should

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
        for (int j = 0; j < i; ++j) different += keys[i] != keys[j];
    }
    for (int i = 0; i < 4; ++i) other_again += ftok(names[i], 1) != keys[i];
    observe("failures with four files", failed);
    observe("other keys at a second call", other_again);
    observe("all four are different", different == 6, {"yes", "no"});
}
