// When one thread of a process ends with a futex word in its robust list, FUTEX_OWNER_DIED is set in the word and one waiting
// thread is woken.
//
// ref:       man7 set_robust_list(2) DESCRIPTION
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.robust-list-marks-owner-died

#include "support/futex.hpp"
#include "support/waking.hpp"

namespace {
struct Lock {
    robust_list next;
    uint32_t word;
};
}  // namespace

int main() {
    uint32_t entrance = 0;
    Lock lock = {};
    robust_list_head head = {};
    Gate locked, may_end;
    Text set, waited;
    Thread owner([&] {
        __atomic_store_n(&lock.word, static_cast<uint32_t>(must(syscall(SYS_gettid))) | FUTEX_WAITERS, __ATOMIC_SEQ_CST);
        head.list.next = &lock.next;
        head.futex_offset = sizeof lock.next;
        lock.next.next = &head.list;
        set = as_text(syscall(SYS_set_robust_list, &head, sizeof head));
        locked.open();
        may_end.wait();
    });
    Thread waiter([&] { waited = as_text(syscall(futex_number, &entrance, FUTEX_WAIT, 0, nullptr)); });
    locked.wait();
    move_futex_waiters(&entrance, &lock.word, 1);
    auto died = [&] { return (__atomic_load_n(&lock.word, __ATOMIC_SEQ_CST) & FUTEX_OWNER_DIED) != 0; };
    observe("set_robust_list", set);
    observe("FUTEX_OWNER_DIED while it lives", died());
    may_end.open();
    owner.join();
    observe("FUTEX_OWNER_DIED", died());
    waiter.join();
    observe("FUTEX_WAIT", waited);
}
