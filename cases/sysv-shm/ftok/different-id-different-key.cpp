// ftok() gives a key for each id of a file, the same whenever it is called; the standard recommends that other ids give other keys.
//
// ref:     POSIX.1-2024 XSH ftok() DESCRIPTION
// profile: xsi
// strength: should

#include "support/case.hpp"

#include <sys/ipc.h>

int main() {
    enter_scratch_directory();
    must(creat("file", 0600));

    int failed = 0, equal = 0, other_again = 0;
    key_t keys[5];
    for (int id = 1; id <= 5; ++id) {
        keys[id - 1] = ftok("file", id);
        failed += keys[id - 1] == static_cast<key_t>(-1);
        for (int earlier_id = 1; earlier_id < id; ++earlier_id) equal += keys[earlier_id - 1] == keys[id - 1];
    }
    for (int id = 1; id <= 5; ++id) other_again += ftok("file", id) != keys[id - 1];
    observe("failures with the ids 1 to 5", failed);
    observe("other keys at a second call", other_again);
    observe("all five are different", equal == 0, {"yes", "no"});
}
