import { asText } from "./argument";
import type { BookSheet } from "./book";
import type { BookComment, BookRemark } from "./bookRules";
import { collectionMethods } from "./collectionMembers";
import { itemNotFound } from "./hostError";
import { Collection, HostObject, defineType, type Identity, type ObjectType } from "./hostObject";
import { Range } from "./range";
import { rangeOf } from "./rangeArgument";
import type { Workbook } from "./workbook";

/** The comments of a sheet, or of the whole workbook (`sheet` null), as the file has them. They cannot be changed here. */
export class CommentCollection extends Collection<Comment> {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet | null,
  ) {
    super();
  }

  override get type(): ObjectType {
    return COMMENTS;
  }

  override items(): readonly Comment[] {
    const sheets = this.sheet === null ? this.workbook.book.sheets : [this.sheet];
    return sheets.flatMap((sheet) =>
      sheet.rules.comments.map((comment) => new Comment(this.workbook, sheet, comment)),
    );
  }

  override find(key: string): Comment | null {
    return this.items().find(({ remark }) => sameId(remark, key)) ?? null;
  }

  /** The comment on a single cell; `ItemNotFound` where it has none. */
  onCell(address: unknown): Comment {
    const home = this.sheet ?? this.workbook.activeSheet();
    const { sheet, area } = rangeOf(this.workbook, address, home);
    return this.required(
      (one) =>
        one.sheet === sheet &&
        one.comment.row === area.firstRow &&
        one.comment.column === area.firstColumn &&
        area.lastRow === area.firstRow &&
        area.lastColumn === area.firstColumn,
    );
  }

  withReply(id: string): Comment {
    return this.required(({ comment }) => comment.replies.some((reply) => sameId(reply, id)));
  }

  private required(fits: (comment: Comment) => boolean): Comment {
    const found = this.items().find(fits);
    if (found === undefined) throw itemNotFound();
    return found;
  }
}

function sameId({ id }: BookRemark, key: string): boolean {
  return id.toLowerCase() === key.toLowerCase();
}

/** What someone has written in a comment or a reply. */
abstract class Remark extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
    readonly comment: BookComment,
    readonly remark: BookRemark,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.remark.id };
  }

  get location(): Range {
    const { row, column } = this.comment;
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    return new Range(this.workbook, this.sheet, cell);
  }
}

export class Comment extends Remark {
  constructor(workbook: Workbook, sheet: BookSheet, comment: BookComment) {
    super(workbook, sheet, comment, comment);
  }

  override get type(): ObjectType {
    return COMMENT;
  }
}

class CommentReply extends Remark {
  override get type(): ObjectType {
    return REPLY;
  }
}

class CommentReplyCollection extends Collection<CommentReply> {
  constructor(readonly parent: Comment) {
    super();
  }

  override get type(): ObjectType {
    return REPLIES;
  }

  override items(): readonly CommentReply[] {
    const { workbook, sheet, comment } = this.parent;
    return comment.replies.map((reply) => new CommentReply(workbook, sheet, comment, reply));
  }

  override find(key: string): CommentReply | null {
    return this.items().find(({ remark }) => sameId(remark, key)) ?? null;
  }
}

const remarkScalars = {
  AuthorEmail: ({ remark }: Remark) => remark.email,
  AuthorName: ({ remark }: Remark) => remark.author,
  Content: ({ remark }: Remark) => remark.text,
  ContentType: ({ remark }: Remark) => (remark.mentions ? "Mention" : "Plain"),
  // Files have the time in UTC, without saying so.
  CreationDate: ({ remark }: Remark) => (/Z$/.test(remark.created) ? remark.created : `${remark.created}Z`),
  Id: ({ remark }: Remark) => remark.id,
  Resolved: ({ comment }: Remark) => comment.resolved,
};

const COMMENTS = defineType("CommentCollection", CommentCollection, {
  methods: {
    ...collectionMethods,
    GetItemByCell: (comments, [cell]) => comments.onCell(cell),
    GetItemByReplyId: (comments, [id]) => comments.withReply(asText(id)),
  },
});

const COMMENT = defineType("Comment", Comment, {
  scalars: remarkScalars,
  navigation: { Replies: (comment) => new CommentReplyCollection(comment) },
  methods: { GetLocation: ({ location }) => location },
});

const REPLIES = defineType("CommentReplyCollection", CommentReplyCollection, { methods: collectionMethods });

const REPLY = defineType("CommentReply", CommentReply, {
  scalars: remarkScalars,
  methods: {
    GetLocation: ({ location }) => location,
    GetParentComment: ({ workbook, sheet, comment }) => new Comment(workbook, sheet, comment),
  },
});
