// A positive operation is added to the value.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S1-021

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({2, 2});
    sembuf add = operation(0, 3);
    observe("add 3 to 2", semop(id, &add, 1));
    observe("value", semctl(id, 0, GETVAL));
    observe("value of its neighbour", semctl(id, 1, GETVAL));
}
