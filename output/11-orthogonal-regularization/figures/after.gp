# Redraw with: gnuplot after.gp
reset
set encoding utf8
set terminal pngcairo size 1280,1069 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'after.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.198391
set rmargin at screen 0.864016
set tmargin at screen 0.981291
set bmargin at screen 0.184284
unset border
unset tics
set xrange [-0.5:63.5]
set yrange [63.5:-0.5]
set palette defined (0 '#440154', 1 '#472d7b', 2 '#3b528b', 3 '#2c728e', 4 '#21918c', 5 '#28ae80', 6 '#5ec962', 7 '#addc30', 8 '#fde725')
set cbrange [0:1]
set colorbox vertical user origin screen 0.890578,0.184284 size screen 0.0234375,0.797007 noborder
unset cbtics
set label 'picture, shared' at screen 0.189016,0.875438 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'picture, private' at screen 0.189016,0.676187 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'caption, shared' at screen 0.189016,0.476935 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'caption, private' at screen 0.189016,0.277684 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'picture, shared' at screen 0.291139,0.168849 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'picture, private' at screen 0.457635,0.168849 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'caption, shared' at screen 0.624131,0.168849 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'caption, private' at screen 0.790627,0.168849 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Numbers of each part' at screen 0.531203,0.024452 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Numbers of each part' at screen 0.0314062,0.582788 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.914016,0.184284 to screen 0.918703,0.184284 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.0' at screen 0.923391,0.184284 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914016,0.343686 to screen 0.918703,0.343686 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.2' at screen 0.923391,0.343686 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914016,0.503087 to screen 0.918703,0.503087 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.4' at screen 0.923391,0.503087 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914016,0.662488 to screen 0.918703,0.662488 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.6' at screen 0.923391,0.662488 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914016,0.82189 to screen 0.918703,0.82189 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.8' at screen 0.923391,0.82189 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914016,0.981291 to screen 0.918703,0.981291 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '1.0' at screen 0.923391,0.981291 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'Magnitude of the correlation' at screen 0.969797,0.582788 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
plot 'after.dat' using 1:2:3 with image
unset label
unset arrow
unset object
unset multiplot
unset output
