// Linux: exec removes the memory locks of a process, and the setting MCL_FUTURE: the new program has no memory locked.
//
// ref:      man7 mlock(2) NOTES
// profile:  linux
// strength: documented
// needs:    fork exec

#include "support/memory.hpp"

int main(int count, char** arguments) {
    if (count > 1) {
        observe("pages locked after exec", locked_pages());
        zero_pages(1);
        observe("once another page is mapped", locked_pages());
        return 0;
    }
    locked_pages();  // unsupported where it is not told
    require_all_lockable();
    char* bytes = zero_pages(1);
    require_lockable(bytes, page_size());
    Child child([&] {
        observe("lock a page", mlock(bytes, page_size()));
        observe("pages locked before exec", locked_pages());
        must(mlockall(MCL_FUTURE));
        const char* program = own_program(arguments);
        must(execl(program, program, "after exec", static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
