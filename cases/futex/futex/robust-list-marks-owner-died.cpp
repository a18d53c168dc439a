// When a thread ends with a futex word in its robust list, FUTEX_OWNER_DIED is set in the word and one waiter is woken.
//
// ref:      man7 set_robust_list(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

namespace {
struct Lock {
    robust_list next;
    uint32_t word;
};
}  // namespace

int main() {
    auto* entrance = shared<uint32_t>();
    auto* lock = shared<Lock>();
    auto* head = shared<robust_list_head>();
    Gate locked, may_end;
    Child owner([&] {
        lock->word = static_cast<uint32_t>(getpid()) | FUTEX_WAITERS;
        head->list.next = &lock->next;
        head->futex_offset = sizeof lock->next;
        lock->next.next = &head->list;
        observe("set_robust_list", syscall(SYS_set_robust_list, head, sizeof *head));
        locked.open();
        may_end.wait();
    });
    Child waiter([=] { return static_cast<int>(syscall(futex_number, entrance, FUTEX_WAIT, 0, nullptr)); });
    locked.wait();
    move_futex_waiters(entrance, &lock->word, 1);
    observe("FUTEX_OWNER_DIED while it lives", (lock->word & FUTEX_OWNER_DIED) != 0);
    may_end.open();
    observe("owner", owner.wait());
    observe("FUTEX_OWNER_DIED", (lock->word & FUTEX_OWNER_DIED) != 0);
    observe("the waiter, by what FUTEX_WAIT returned", waiter.wait());
}
