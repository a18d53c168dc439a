// Each process of three generations has its own copy of a private page, also when the process between the two others has ended.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/memory.hpp"

static void be_grandchild(char* page, Gate& parent_gone, Gate& done) {
    parent_gone.wait();
    observe("the grandchild", Bytes{page, 3});
    page[2] = 'g';
    observe("the grandchild after a store", Bytes{page, 3});
    done.open();
}

int main() {
    void* memory = mmap(nullptr, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE, open_file_of('a', 3), 0);
    auto* page = static_cast<char*>(must(memory));
    page[0] = 'p';
    Gate parent_gone, grandchild_done;
    Child child([&] {
        page[1] = 'c';
        if (must(fork()) == 0) {
            be_grandchild(page, parent_gone, grandchild_done);
            _exit(0);
        }
        page[1] = 'X';
    });
    observe("child", child.wait());
    page[0] = 'Y';
    parent_gone.open();
    grandchild_done.wait();
    observe("the parent", Bytes{page, 3});
}
