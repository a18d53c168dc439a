// FUTEX_WAKE_OP changes the second word and wakes waiters of the first; those of the second it wakes only if the old value was as
// the comparison says.
//
// ref:      man7 futex(2) FUTEX_WAKE_OP; man7 futex(2) RETURN VALUE
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

int main() {
    uint32_t *entrance = shared<uint32_t>(), *first = shared<uint32_t>(), *second = shared<uint32_t>();
    auto wait = [=] { return static_cast<int>(syscall(futex_number, entrance, FUTEX_WAIT, 0, nullptr)); };
    Child one(wait), two(wait);
    move_futex_waiters(entrance, first, 2);
    Child three(wait), four(wait);
    move_futex_waiters(entrance, second, 2);

    const unsigned add_3_if_7 = FUTEX_OP(FUTEX_OP_ADD, 3, FUTEX_OP_CMP_EQ, 7);
    *second = 5;
    observe("the old value is another", syscall(futex_number, first, FUTEX_WAKE_OP, 1, INT_MAX, second, add_3_if_7));
    observe("5 + 3", *second);
    *second = 7;
    observe("the old value is that", syscall(futex_number, first, FUTEX_WAKE_OP, 1, INT_MAX, second, add_3_if_7));
    observe("7 + 3", *second);
    for (Child* child : {&one, &two, &three, &four}) observe("waiter", child->wait());
}
