// Linux: MADV_REMOVE frees a part of a memfd: the mapping and read() give zeros there, the size stays, and new stores are kept.
//
// ref:      man7 madvise(2) MADV_REMOVE
// profile:  linux
// strength: documented
// assertion: mmap.mmap.hole-punch-under-mapping-reads-zero

#include "support/memfd.hpp"

int main() {
    const long page = page_size();
    const int file = must(memfd_create("ipcts", memfd_exec()));
    must(ftruncate(file, 2 * page));
    auto* bytes = static_cast<char*>(must(mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
    std::memset(bytes, 'a', 2 * page);

    const int result = madvise(bytes, page, MADV_REMOVE);
    if (result == -1 && (errno == EOPNOTSUPP || errno == ENOSYS)) unsupported("no holes in files here");
    observe("remove the first page", result);
    observe("the first page is zero", all_bytes_are(bytes, page, 0));
    observe("the second page is as before", all_bytes_are(bytes + page, page, 'a'));
    observe("read the first bytes", file_bytes(file, 0, 3));
    observe("the size is as before", file_size(file) == 2 * page);
    observe("store in the first page", store_to(bytes + 1, 'Z'));
    observe("another mapping", bytes_by_mapping(file, 0, 3));
    observe("remove a page of private memory", madvise(zero_pages(1), page, MADV_REMOVE), {EACCES, EINVAL});
}
