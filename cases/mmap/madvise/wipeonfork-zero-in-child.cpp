// Linux: a child finds zeros where its parent has advised MADV_WIPEONFORK; MADV_KEEPONFORK undoes that.
//
// ref:      man7 madvise(2) MADV_WIPEONFORK; man7 madvise(2) MADV_KEEPONFORK
// profile:  linux
// strength: documented
// needs:    fork

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char *wiped = zero_pages(1), *kept = zero_pages(1);
    std::memset(wiped, 'w', page);
    std::memset(kept, 'k', page);
    observe("wipe the first on fork", madvise(wiped, page, MADV_WIPEONFORK));
    observe("wipe the second on fork", madvise(kept, page, MADV_WIPEONFORK));
    observe("keep the second", madvise(kept, page, MADV_KEEPONFORK));
    Child child([=] {
        observe("the first is zero in a child", all_bytes_are(wiped, page, 0));
        observe("the second is as before", all_bytes_are(kept, page, 'k'));
        wiped[0] = 'c';
        Child grandchild([=] { observe("the first is zero in a child of the child", all_bytes_are(wiped, page, 0)); });
        observe("grandchild", grandchild.wait());
    });
    observe("child", child.wait());
    observe("the first is as before in the parent", all_bytes_are(wiped, page, 'w'));
    void* common = must(mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    observe("wipe a shared page on fork", madvise(common, page, MADV_WIPEONFORK));
}
