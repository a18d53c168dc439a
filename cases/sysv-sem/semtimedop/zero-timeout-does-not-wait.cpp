// semtimedop() with a time of zero does what can be done at once, and else fails.
//
// ref:     man7 semtimedop(2) DESCRIPTION
// profile: linux
// strength: documented

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1});
    sembuf take = operation(0, -1);
    const timespec none = {0, 0};
    observe("take from 1", semtimedop(id, &take, 1, &none));
    observe("value", semctl(id, 0, GETVAL));
    observe("take from 0", semtimedop(id, &take, 1, &none));
}
