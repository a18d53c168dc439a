// Linux: a child does not have the pages for which its parent has advised MADV_DONTFORK; MADV_DOFORK undoes that.
//
// ref:      man7 madvise(2) MADV_DONTFORK; man7 madvise(2) MADV_DOFORK
// profile:  linux
// strength: documented
// needs:    fork

#include "support/memory.hpp"

int main() {
    const long page = page_size();
    char* bytes = zero_pages(3);
    std::memset(bytes, 'a', 3 * page);
    observe("keep two pages from children", madvise(bytes, 2 * page, MADV_DONTFORK));
    observe("let them have the second", madvise(bytes + page, page, MADV_DOFORK));
    Child child([=] {
        // Something else may have been mapped there since.
        observe("a child has the first", load_from(bytes).signo == 0 && all_bytes_are(bytes, page, 'a'));
        observe("the others are as before", all_bytes_are(bytes + page, 2 * page, 'a'));
    });
    observe("child", child.wait());
    observe("all is as before in the parent", all_bytes_are(bytes, 3 * page, 'a'));
}
