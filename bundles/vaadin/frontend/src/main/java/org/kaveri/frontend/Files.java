package org.kaveri.frontend;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadFileList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Uploads. Loaded when a screen first uses one of them. */
@Route("files")
@Uses(Upload.class)
@Uses(UploadButton.class)
@Uses(UploadDropZone.class)
@Uses(UploadFileList.class)
@DependencyTrigger({Upload.class, UploadButton.class, UploadDropZone.class, UploadFileList.class})
public class Files extends Div {}
