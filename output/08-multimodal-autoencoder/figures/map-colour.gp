# Redraw with: gnuplot map-colour.gp
reset
set encoding utf8
set terminal pngcairo size 1300,542 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'map-colour.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0412308
set rmargin at screen 0.431454
set tmargin at screen 0.908118
set bmargin at screen 0.103193
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-3.61268:3.43807]
unset xtics
set yrange [-3.36083:4.14224]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[8] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500]
array shape[8] = [7, 5, 9, 13, 11, 15, 6, 4]
set label 'component 1' at screen 0.236342,0.0626026 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'component 2' at screen 0.026,0.505656 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'PCA' at screen 0.236342,0.946679 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.9136,0.876661 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'red' at screen 0.929677,0.876661 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.9136,0.813745 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'orange' at screen 0.929677,0.813745 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.9136,0.75083 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'yellow' at screen 0.929677,0.75083 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.9136,0.687915 point pointtype 13 pointsize 1.69231 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'green' at screen 0.929677,0.687915 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.9136,0.625 point pointtype 11 pointsize 1.69231 linecolor rgb '#e69f00' linewidth 1.5 front
set label 'blue' at screen 0.929677,0.625 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.9136,0.562085 point pointtype 15 pointsize 1.69231 linecolor rgb '#56b4e9' linewidth 1.5 front
set label 'purple' at screen 0.929677,0.562085 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.9136,0.49917 point pointtype 6 pointsize 1.69231 linecolor rgb '#000000' linewidth 1.5 front
set label 'pink' at screen 0.929677,0.49917 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.9136,0.436255 point pointtype 4 pointsize 1.69231 linecolor rgb '#b8a500' linewidth 1.5 front
set label 'white' at screen 0.929677,0.436255 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'map-colour.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.642758 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.480377
set rmargin at screen 0.8706
set tmargin at screen 0.908118
set bmargin at screen 0.103193
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-54.7899:52.7512]
unset xtics
set yrange [-56.8715:58.0965]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[8] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500]
array shape[8] = [7, 5, 9, 13, 11, 15, 6, 4]
set label 't-SNE 1' at screen 0.675488,0.0626026 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.465146,0.505656 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 't-SNE' at screen 0.675488,0.946679 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'map-colour.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.642758 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
