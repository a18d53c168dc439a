// shmget() with IPC_PRIVATE, whose value is a key like others, makes a new segment at each call.
//
// ref:     POSIX.1-2024 XSH shmget() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S4-143

#include "support/sysv_shm.hpp"

int main() {
    const int a = owned_shm(shmget(IPC_PRIVATE, 100, 0600));
    const int b = owned_shm(shmget(IPC_PRIVATE, 100, 0600));
    observe("two identifiers", a != -1 && b != -1);
    observe("the same one", a == b);

    char* in_a = attached(a);
    in_a[0] = 'a';
    observe("what is stored in one is in the other", attached(b)[0] == 'a');
}
